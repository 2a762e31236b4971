package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.Reference;
import nl.naslag.trace.References;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;

/// All references of one document: those without a target first, then the others, then the places
/// in other documents that refer to this one.
final class ReferencesView extends Div {
  private final PassageSearch search;

  ReferencesView(DocumentId documentId, References references, PassageSearch search) {
    this.search = search;
    addClassName("references-view");
    List<Reference> from = references.from(documentId);
    show("none", from.stream().filter(Reference::unresolved).toList());
    show("from", from.stream().filter(one -> !one.unresolved()).toList());
    show(
        "in",
        references.to(documentId).stream()
            .filter(one -> !one.documentId().equals(documentId))
            .toList());
    if (getElement().getChildCount() == 0) {
      add(EmptyState.of("references"));
    }
  }

  private void show(String name, List<Reference> references) {
    if (!references.isEmpty()) {
      add(
          Markup.heading(2, text("ui.references.all." + name, references.size())),
          new ReferenceTable(references, search));
    }
  }
}
