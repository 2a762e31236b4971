package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.document.Conflict;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Refusal;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.Bibliography.Said;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.Tagged;

/// Asks what a document is: title, date, author and kind, each with the words where it stands.
///
/// Only what the user changed is saved; an empty field gives back what was read. A refusal is shown
/// within the form, and the input is kept.
final class FactsForm extends Tagged {
  /// Read on submit, in the order of the fields.
  private static final String TYPED =
      "[...new FormData(event.target)].map(field => field[1]).join('\\n')";

  private final FactsDesk desk;
  private final Runnable changed;
  private final Tagged message = new Tagged("div", "correction-message");
  private DocumentEntry seen;

  /// @param changed called once something is saved
  FactsForm(DocumentEntry document, FactsDesk desk, Runnable changed) {
    super("form", "correction-form");
    this.desk = desk;
    this.changed = changed;
    seen = document;
    message.getElement().setAttribute("role", "alert");
    for (Field field : Field.values()) {
      ask(field);
    }
    NativeButton saving = new NativeButton(text("ui.save"));
    saving.getElement().setAttribute("type", "submit");
    saving.addClassName("primary");
    add(message, saving);
    getElement()
        .addEventListener("submit", event -> send(event.getEventData().get(TYPED).asString("")))
        .addEventData(TYPED)
        .preventDefault();
  }

  private void ask(Field field) {
    String name = "stuk-" + field.id();
    Element input =
        new Element("input")
            .setAttribute("type", field == Field.DATE ? "date" : "text")
            .setAttribute("name", name)
            .setAttribute("maxlength", "400")
            .setAttribute("aria-describedby", name + "-bewijs")
            .setAttribute("value", value(seen, field));
    NativeLabel label = new NativeLabel(text("ui.facts." + field.id()));
    label.getElement().appendChild(input);
    Tagged evidence = new Tagged("p", "evidence-words");
    evidence.setId(name + "-bewijs");
    evidence.setText(evidence(seen, field));
    add(label, evidence);
  }

  /// Where Naslag read a field: "p. 1: “Datum 3 mei 2024”".
  static String evidence(DocumentEntry document, Field field) {
    return document
        .facts()
        .bibliography()
        .saidOf(field)
        .map(FactsForm::words)
        .orElseGet(() -> text("ui.facts.none"));
  }

  private static String words(Said said) {
    String key =
        switch (said.rule()) {
          case "file-name" -> "ui.facts.from-name";
          case "property" -> "ui.facts.from-property";
          case "text" -> "ui.facts.from-text";
          default -> said.page() > 0 ? "ui.facts.from-page" : "ui.facts.from-words";
        };
    return text(key, said.words(), said.page());
  }

  /// A field as the form shows it; empty where it is unknown.
  static String value(DocumentEntry document, Field field) {
    LocalDate date = document.facts().date();
    return switch (field) {
      case TITLE -> document.facts().title();
      case DATE -> date == null ? "" : date.toString();
      case AUTHORITY -> Objects.requireNonNullElse(document.facts().authority(), "");
      case KIND -> Objects.requireNonNullElse(document.facts().bibliography().kind(), "");
    };
  }

  private void send(String typed) {
    submit(List.of(typed.split("\n", -1)));
  }

  /// Called by the browser.
  ///
  /// @param fields content of each field, in their order
  void submit(List<String> fields) {
    message.removeAll();
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String typed = fields.get(field.ordinal()).strip();
      if (!typed.equals(value(seen, field))) {
        values.put(field, typed);
      }
    }
    try {
      desk.correct(seen, values, changed);
    } catch (Refusal refusal) {
      message.add(new RefusalBox(refusal));
    } catch (Conflict conflict) {
      changedBy(conflict);
    }
  }

  // Who saves once more has seen what the other wrote.
  private void changedBy(Conflict conflict) {
    if (conflict.present() instanceof DocumentEntry present) {
      seen = present;
      message.add(
          Markup.paragraph("hint", text("ui.words.changed")),
          Markup.paragraph(
              "own-note",
              Stream.of(Field.values())
                  .map(field -> value(present, field))
                  .filter(value -> !value.isEmpty())
                  .collect(Collectors.joining(" · "))),
          Markup.button("quiet", text("ui.words.theirs"), changed));
    }
  }
}
