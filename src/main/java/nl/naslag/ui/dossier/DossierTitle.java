package nl.naslag.ui.dossier;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Header;
import java.time.LocalDate;
import nl.naslag.briefing.Dossier;
import nl.naslag.document.Revision;
import nl.naslag.ui.dossier.SavedWords.Labelled;
import nl.naslag.ui.dossier.SavedWords.Writing;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.search.WordsForm;

/// The title block of a dossier.
///
/// While the name is being edited the heading stays available to screen readers.
final class DossierTitle extends Header {
  private final Dossier dossier;
  private final Writing renaming;
  private final TitlePageForm.Saving describing;
  private final Runnable done;

  /// @param renaming takes the new name
  /// @param describing takes the rest of the title page
  /// @param done called once the new name stands
  DossierTitle(Dossier dossier, Writing renaming, TitlePageForm.Saving describing, Runnable done) {
    this.dossier = dossier;
    this.renaming = renaming;
    this.describing = describing;
    this.done = done;
    addClassName("title-block");
    show();
  }

  private void show() {
    LocalDate changed = ScreenText.day(dossier.modified());
    add(
        Markup.heading(1, dossier.title()),
        Markup.paragraph("hint", text("ui.dossier.made", ScreenText.date(changed))),
        Markup.button("quiet", text("ui.dossier.rename"), this::ask),
        Markup.button("quiet", text("ui.dossier.front"), this::askFront));
  }

  private void askFront() {
    removeAll();
    add(Markup.heading(1, dossier.title()), new TitlePageForm(dossier.front(), describing, done));
  }

  private void ask() {
    removeAll();
    Labelled field = new Labelled(text("ui.dossier.name"), dossier.title());
    WordsForm form = new SavedWords(field, Revision.of(dossier.title()), renaming, done).form();
    add(Markup.spokenHeading(1, dossier.title()), form);
    form.focus();
  }
}
