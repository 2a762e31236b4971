package nl.naslag.ui.shell;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.naslag.language.LanguageState;
import nl.naslag.ui.html.Markup;

/// Says where a language model does not work; not there at all when all is well.
public final class LanguageNotice extends Div {
  public LanguageNotice(LanguageState language) {
    addClassName("refusal");
    List<String> failures = language.failures();
    setVisible(!failures.isEmpty());
    add(Markup.paragraph("", text("language.failures", String.join(", ", failures))));
  }
}
