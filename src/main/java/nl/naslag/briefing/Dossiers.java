package nl.naslag.briefing;

import java.util.List;
import java.util.Optional;
import nl.naslag.document.Expectation;
import nl.naslag.document.PassageId;
import nl.naslag.document.Span;
import org.jspecify.annotations.Nullable;

/// Stores dossiers. Every change is saved at once; what is removed can be restored.
///
/// An unknown dossier, item or passage is a [nl.naslag.document.Refusal].
public interface Dossiers {
  /// The same dossiers, with every change refused as a [nl.naslag.document.Conflict] where what it
  /// changes is in another state than expected.
  ///
  /// An item may also be changed on the state of its dossier.
  Dossiers expecting(Expectation expectation);

  /// Last changed first.
  List<Dossier> all();

  Optional<Dossier> find(String dossierId);

  /// Refuses a blank title and a title over 200 characters.
  Dossier create(String title);

  Dossier rename(String dossierId, String title);

  /// Changes the title and the rest of the title page, in one step.
  ///
  /// Refuses what [#create] refuses, and a line of over 400 characters.
  Dossier describe(String dossierId, String title, PackFront front);

  /// Returns the removed dossier, for [#restore].
  Dossier remove(String dossierId);

  /// Restores a removed dossier as it was.
  ///
  /// Does nothing if a dossier with its id exists.
  void restore(Dossier dossier);

  /// Adds a passage at the end, with its current words and source.
  ///
  /// @param note the user's remark, empty for none
  DossierItem addPassage(String dossierId, PassageId passageId, String note);

  /// Adds passages at the end, in this order and in one step: all of them, or none where the
  /// dossier has no room.
  List<DossierItem> addPassages(String dossierId, List<PassageId> passageIds);

  /// Adds a heading or note at the end.
  ///
  /// Refuses words over 4,000 characters. Quotes are only added with [#addPassage].
  DossierItem addText(String dossierId, DossierItemKind kind, String text);

  /// Changes the words, the place or the cut of an item, in one step.
  Dossier edit(String dossierId, String itemId, ItemEdit edit);

  /// Changes the note of a quote, or the words of a heading or note.
  default Dossier write(String dossierId, String itemId, String text) {
    return edit(dossierId, itemId, new ItemEdit(text, null));
  }

  /// Moves an item to a position from 0; positions past the end mean the end.
  default Dossier move(String dossierId, String itemId, int position) {
    return edit(dossierId, itemId, new ItemEdit(null, position));
  }

  /// Keeps only parts of a quote in the pack; an empty list keeps all of it again.
  ///
  /// @param kept in characters of its text, in order, on whole words
  default Dossier cut(String dossierId, String itemId, List<Span> kept) {
    return edit(dossierId, itemId, new ItemEdit(null, null, kept));
  }

  /// Puts all items in the order of the ids; refuses an order that does not name each once.
  Dossier reorder(String dossierId, List<String> itemIds);

  /// Removes an item; [#insert] restores it.
  DossierItem removeItem(String dossierId, String itemId);

  /// Removes items in one step; those that are gone by now are left out.
  void removeItems(String dossierId, List<DossierItem> items);

  /// Inserts an item at a position from 0; undoes [#removeItem].
  ///
  /// Does nothing if the item is there.
  void insert(String dossierId, DossierItem item, int position);

  /// What an item becomes.
  ///
  /// @param text the note of a quote, or the words of a heading or note; absent to leave them
  /// @param position from 0, past the end means the end; absent to leave it where it is
  /// @param kept what to keep of a quote, as in [#cut]; absent to leave it as it is cut
  record ItemEdit(@Nullable String text, @Nullable Integer position, @Nullable List<Span> kept) {
    /// An edit that leaves the cut of a quote as it is.
    public ItemEdit(@Nullable String text, @Nullable Integer position) {
      this(text, position, null);
    }
  }
}
