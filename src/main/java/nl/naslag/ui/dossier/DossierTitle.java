package nl.naslag.ui.dossier;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Header;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.naslag.briefing.Dossier;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.search.WordsForm;

/// The title block of a dossier.
///
/// While the name is being edited the heading stays available to screen readers.
final class DossierTitle extends Header {
  private final Dossier dossier;
  private final Consumer<String> renamed;

  /// @param renamed receives the new name
  DossierTitle(Dossier dossier, Consumer<String> renamed) {
    this.dossier = dossier;
    this.renamed = renamed;
    addClassName("title-block");
    show();
  }

  private void show() {
    LocalDate changed = ScreenText.day(dossier.modified());
    add(
        Markup.heading(1, dossier.title()),
        Markup.paragraph("hint", text("ui.dossier.made", ScreenText.date(changed))),
        Markup.button("quiet", text("ui.dossier.rename"), this::ask));
  }

  private void ask() {
    removeAll();
    WordsForm form = new WordsForm(text("ui.dossier.name"), dossier.title(), renamed);
    add(Markup.spokenHeading(1, dossier.title()), form);
    form.focus();
  }
}
