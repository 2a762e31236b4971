package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.LocalDate;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.Bibliography.Stated;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.html.Tagged;
import org.jspecify.annotations.Nullable;

/// What was corrected of a document, by whom, with what Naslag read, and a form to correct more.
///
/// "/stukken/visie?gegevens=open" opens the form.
final class FactsPanel extends Div {
  /// The parameter of the address that opens the form.
  static final String PARAMETER = "gegevens";

  private final DocumentEntry document;
  private final FactsDesk desk;
  private final Runnable changed;

  FactsPanel(DocumentEntry document, FactsDesk desk, Runnable changed) {
    this.document = document;
    this.desk = desk;
    this.changed = changed;
    addClassName("facts");
    document.facts().bibliography().stated().forEach(stated -> add(corrected(stated)));
  }

  /// With the form, shown at once or behind its summary.
  FactsPanel withForm(boolean open) {
    Tagged summary = new Tagged("summary", "");
    summary.setText(text("ui.facts.correct"));
    Tagged details =
        new Tagged("details", "facts-form", summary, new FactsForm(document, desk, changed));
    details.getElement().setAttribute("open", open);
    add(details);
    return this;
  }

  private Div corrected(Stated stated) {
    String field = text("ui.facts." + stated.field().id());
    Instant at = stated.at();
    Div note =
        Markup.div(
            "corrected",
            Markup.icon("check"),
            Markup.span(
                "",
                at == null
                    ? text("ui.facts.beside", field, stated.by())
                    : text("ui.facts.by", field, stated.by(), ScreenText.moment(at))),
            Markup.span("evidence-words", read(stated)));
    if (stated.id() != null) {
      NativeButton undo =
          Markup.button("link-button", text("ui.undo"), () -> desk.undo(document, stated, changed));
      undo.setAriaLabel(text("ui.correction.undo.of", field));
      note.add(undo);
    }
    return note;
  }

  private String read(Stated stated) {
    @Nullable String read = stated.read();
    if (read == null) {
      return text("ui.facts.read-none");
    }
    String value = stated.field() == Field.DATE ? ScreenText.date(LocalDate.parse(read)) : read;
    return text("ui.facts.read", value, FactsForm.evidence(document, stated.field()));
  }
}
