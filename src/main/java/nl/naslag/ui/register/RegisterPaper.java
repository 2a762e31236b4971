package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestMatrix.Column;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;

/// The matrix on paper: requests as rows, documents as columns, chapter and page in each cell.
///
/// A table has as many documents as fit on a landscape A4; the others follow in further tables,
/// with the same numbers for the same requests.
final class RegisterPaper extends Div {
  /// Documents side by side that leave space for a chapter and a page in each cell.
  static final int MOST_ACROSS = 5;

  private final RequestMatrix matrix;

  RegisterPaper(RequestMatrix matrix) {
    this.matrix = matrix;
    addClassName("register-paper");
    add(Markup.paragraph("paper-facts", facts()));
    List<List<DocumentId>> parts = parts();
    for (int part = 0; part < parts.size(); part++) {
      add(part(parts.get(part), part, parts.size()));
    }
    if (!matrix.silent().isEmpty()) {
      add(new SilentDocuments(matrix));
    }
  }

  private String facts() {
    return text(
        "ui.paper.facts",
        matrix.rows().size(),
        documents().size(),
        matrix.silent().size() - matrix.unread(),
        matrix.unread(),
        ScreenText.date(ScreenText.day(Instant.now())));
  }

  private Set<DocumentId> documents() {
    return matrix.columns().stream()
        .map(Column::documentId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<List<DocumentId>> parts() {
    List<DocumentId> documents = new ArrayList<>(documents());
    return IntStream.range(0, (documents.size() + MOST_ACROSS - 1) / MOST_ACROSS)
        .mapToObj(part -> part * MOST_ACROSS)
        .map(from -> documents.subList(from, Math.min(from + MOST_ACROSS, documents.size())))
        .toList();
  }

  private Section part(List<DocumentId> documents, int part, int parts) {
    PaperGrid grid = new PaperGrid(matrix, documents, parts == 1);
    Section section = new Section();
    section.addClassName("paper-part");
    String name = parts > 1 ? text("ui.paper.part", part + 1, parts) : text("ui.matrix");
    if (parts > 1) {
      section.add(Markup.heading(2, name));
    }
    Div table = new Div();
    // A scrolling area must be reachable by keyboard, and then needs a name.
    table.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    Markup.labelled(table, name);
    table.getElement().setProperty("innerHTML", grid.html());
    section.add(table);
    if (grid.leftOut() > 0) {
      section.add(Markup.paragraph("hint", text("ui.paper.elsewhere", grid.leftOut())));
    }
    return section;
  }
}
