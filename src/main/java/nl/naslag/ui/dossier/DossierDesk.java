package nl.naslag.ui.dossier;

import java.util.List;
import java.util.Optional;
import nl.naslag.briefing.DossierItem;
import nl.naslag.document.Revision;
import nl.naslag.document.Span;
import nl.naslag.trace.VersionedQuotes.InNewest;

/// The actions on a line of a dossier; every change is saved at once.
///
/// Positions count from 0 over all lines of the paper.
interface DossierDesk {
  /// Changes the note of a quote, or the words of a heading or note, where they are as seen.
  ///
  /// @return the revision of the line with its new words
  Revision write(DossierItem item, String words, Revision seen);

  /// Shows the paper as it is now.
  void refresh();

  /// Moves the line to a position and shifts the lines in between.
  void move(DossierItem item, int position);

  /// Removes the line and offers to restore it.
  void remove(DossierItem item, int position);

  /// The sentences of a quote, in characters of its text; each line of a list has its own.
  List<Span> sentences(DossierItem item);

  /// Keeps only these parts of a quote and offers to undo it; all of it for none.
  void cut(DossierItem item, List<Span> kept);

  /// How a quote compares with the newest version of its document; empty if there is none newer.
  Optional<InNewest> newest(DossierItem item);
}
