package nl.naslag.ui.dossier;

import java.util.Optional;
import nl.naslag.briefing.DossierItem;
import nl.naslag.trace.VersionedQuotes.InNewest;

/// What one can do with a line of a dossier; every change is saved at once.
///
/// Positions count from 0 over all lines of the paper.
interface DossierDesk {
  /// Changes the note of a quote, or the words of a heading or note.
  void write(DossierItem item, String words);

  /// Puts the line at a position and moves up or down what stands between.
  void move(DossierItem item, int position);

  /// Takes the line out and offers to put it back.
  void remove(DossierItem item, int position);

  /// How a quote stands to the newest version of its document; empty where there is none newer.
  Optional<InNewest> newest(DossierItem item);
}
