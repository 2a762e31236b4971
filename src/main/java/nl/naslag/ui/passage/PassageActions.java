package nl.naslag.ui.passage;

import com.vaadin.flow.component.html.Div;
import nl.naslag.search.IndexedPassage;

/// The actions on a passage: add it to a dossier, or copy it with its source.
///
/// The keys d and c do the same for the focused passage.
public final class PassageActions extends Div {
  public PassageActions(IndexedPassage found, Selection selection) {
    addClassName("actions");
    add(
        new TakeButton(selection, found.passage().id()),
        CopyButton.of(base -> selection.citations().copy(found, base)));
  }
}
