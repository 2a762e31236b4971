package nl.naslag.briefing;

import java.util.List;
import java.util.Optional;

/// Keeps dossiers. Every change is saved at once; what is removed can be put back.
///
/// An unknown dossier, item or passage is a [nl.naslag.document.Refusal].
public interface Dossiers {
  /// Last changed first.
  List<Dossier> all();

  Optional<Dossier> find(String dossierId);

  /// Refuses a blank title and one over 200 characters.
  Dossier create(String title);

  Dossier rename(String dossierId, String title);

  /// The removed dossier, for [#restore].
  Dossier remove(String dossierId);

  /// Puts a removed dossier back as it was.
  ///
  /// Nothing happens where a dossier with its id is there.
  void restore(Dossier dossier);

  /// Takes a passage in at the end, with its words and source as they stand now.
  ///
  /// @param note the user's remark, empty for none
  DossierItem addPassage(String dossierId, String passageId, String note);

  /// Adds a heading or note at the end.
  ///
  /// Refuses words over 4,000 characters. A quote comes in by [#addPassage] only.
  DossierItem addText(String dossierId, DossierItemKind kind, String text);

  /// Changes the note of a quote, or the words of a heading or note.
  DossierItem write(String dossierId, String itemId, String text);

  /// Moves an item to a position from 0; positions past the end mean the end.
  void move(String dossierId, String itemId, int position);

  /// Removes an item; [#insert] puts it back.
  DossierItem removeItem(String dossierId, String itemId);

  /// Puts an item at a position from 0; for undoing [#removeItem].
  void insert(String dossierId, DossierItem item, int position);
}
