package nl.naslag.ui;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.naslag.language.LanguageState;

/// Says where a language model does not work; not there at all when all is well.
final class LanguageNotice extends Div {
  LanguageNotice(LanguageState language) {
    addClassName("refusal");
    List<String> failures = language.failures();
    setVisible(!failures.isEmpty());
    add(Markup.paragraph("", text("language.failures", String.join(", ", failures))));
  }
}
