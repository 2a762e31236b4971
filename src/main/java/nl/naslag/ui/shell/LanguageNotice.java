package nl.naslag.ui.shell;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.naslag.language.LanguageState;
import nl.naslag.ui.html.Markup;

/// Reports a language model that does not work; absent if all is well.
public final class LanguageNotice extends Div {
  public LanguageNotice(LanguageState language) {
    addClassName("refusal");
    List<String> failures = language.failures();
    setVisible(!failures.isEmpty());
    add(Markup.paragraph("", text("language.failures", String.join(", ", failures))));
  }
}
