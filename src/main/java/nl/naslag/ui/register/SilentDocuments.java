package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestMatrix.Silent;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// The documents without any of the requests, so that a reader can say "dit staat er niet".
///
/// Includes how much of each was read: about a file without text nothing can be said.
final class SilentDocuments extends Section {
  SilentDocuments(RequestMatrix matrix) {
    List<Silent> documents = matrix.silent();
    addClassName("silent");
    Markup.labelled(this, text("ui.silent"));
    UnorderedList list = new UnorderedList();
    for (Silent document : documents) {
      list.add(
          new ListItem(
              Markup.link(Address.document(document.documentId()), document.documentTitle()),
              Markup.span("forms", MatrixColumn.silence(document))));
    }
    add(
        Markup.heading(
            2, text("ui.silent.title", documents.size() - matrix.unread(), matrix.unread())),
        list);
  }
}
