package nl.naslag.briefing;

import java.util.List;
import java.util.Optional;

/// Stores dossiers. Every change is saved at once; what is removed can be restored.
///
/// An unknown dossier, item or passage is a [nl.naslag.document.Refusal].
public interface Dossiers {
  /// Last changed first.
  List<Dossier> all();

  Optional<Dossier> find(String dossierId);

  /// Refuses a blank title and a title over 200 characters.
  Dossier create(String title);

  Dossier rename(String dossierId, String title);

  /// Returns the removed dossier, for [#restore].
  Dossier remove(String dossierId);

  /// Restores a removed dossier as it was.
  ///
  /// Does nothing if a dossier with its id exists.
  void restore(Dossier dossier);

  /// Adds a passage at the end, with its current words and source.
  ///
  /// @param note the user's remark, empty for none
  DossierItem addPassage(String dossierId, String passageId, String note);

  /// Adds a heading or note at the end.
  ///
  /// Refuses words over 4,000 characters. Quotes are only added with [#addPassage].
  DossierItem addText(String dossierId, DossierItemKind kind, String text);

  /// Changes the note of a quote, or the words of a heading or note.
  DossierItem write(String dossierId, String itemId, String text);

  /// Moves an item to a position from 0; positions past the end mean the end.
  void move(String dossierId, String itemId, int position);

  /// Removes an item; [#insert] restores it.
  DossierItem removeItem(String dossierId, String itemId);

  /// Inserts an item at a position from 0; undoes [#removeItem].
  void insert(String dossierId, DossierItem item, int position);
}
