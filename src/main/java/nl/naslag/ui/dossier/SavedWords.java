package nl.naslag.ui.dossier;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.document.Conflict;
import nl.naslag.document.Refusal;
import nl.naslag.document.Revision;
import nl.naslag.storage.Hindrances;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.search.WordsForm;
import org.jspecify.annotations.Nullable;

/// Saves the words of a form while they are typed.
///
/// Where somebody else wrote meanwhile, both versions are shown and the user chooses; what cannot
/// be saved stays in the field, with the reason.
final class SavedWords {
  private final Writing writing;
  private final Runnable done;
  private final WordsForm form;
  private Revision seen;
  private String saved;
  // What the field holds, as far as is known here.
  private String typed;
  // While the user has not chosen between two versions, nothing is written.
  private @Nullable Conflict open;

  /// Writes words where they belong.
  @FunctionalInterface
  interface Writing {
    /// Throws a [Conflict] if it is no longer as it was seen.
    ///
    /// @return the revision that it has now
    Revision write(String words, Revision seen);
  }

  /// @param seen the revision of what is edited, as it was shown
  /// @param done called once the user is ready and all is saved
  SavedWords(Labelled field, Revision seen, Writing writing, Runnable done) {
    this.seen = seen;
    this.writing = writing;
    this.done = done;
    saved = field.words();
    typed = saved;
    form = new WordsForm(field.label(), field.words(), this::submit);
    form.whileTyping(this::save);
  }

  /// A field with what it holds at first.
  record Labelled(String label, String words) {}

  WordsForm form() {
    return form;
  }

  private void submit(String words) {
    if (save(words)) {
      done.run();
    }
  }

  private boolean save(String words) {
    typed = words;
    if (open != null) {
      return false;
    }
    if (words.equals(saved)) {
      return true;
    }
    try {
      seen = writing.write(words, seen);
      saved = words;
      form.tell(Markup.paragraph("hint", text("ui.words.saved")));
      return true;
    } catch (Conflict conflict) {
      open = conflict;
      form.tell(Markup.div("words-other", bothVersions(conflict)));
    } catch (RuntimeException failure) {
      form.tell(alert(text(reason(failure).message())));
    }
    return false;
  }

  private Component[] bothVersions(Conflict conflict) {
    String theirs = words(conflict.present());
    return new Component[] {
      alert(text("ui.words.changed")),
      Markup.paragraph("own-note", theirs),
      Markup.button("quiet", text("ui.words.mine"), () -> keep(conflict)),
      Markup.button("quiet", text("ui.words.theirs"), () -> take(theirs, conflict))
    };
  }

  private void keep(Conflict conflict) {
    open = null;
    seen = conflict.revision();
    submit(typed);
  }

  private void take(String theirs, Conflict conflict) {
    open = null;
    seen = conflict.revision();
    saved = theirs;
    form.replace(theirs);
    form.tell(Markup.paragraph("hint", text("ui.words.saved")));
  }

  // Read aloud at once: it answers what the user just did.
  private static Div alert(String message) {
    Div alert = Markup.div("refusal", Markup.icon("warning"), Markup.paragraph("", message));
    alert.getElement().setAttribute("role", "alert");
    return alert;
  }

  private static String words(Object present) {
    return switch (present) {
      case Dossier dossier -> dossier.title();
      case DossierItem item when item.kind() == DossierItemKind.CITAAT -> item.note();
      case DossierItem item -> item.text();
      default -> throw new IllegalStateException("Not edited in a form: " + present.getClass());
    };
  }

  // Any other fault is one of Naslag itself, which the session reports.
  private static Refusal reason(RuntimeException failure) {
    return failure instanceof Refusal refusal
        ? refusal
        : Hindrances.in(failure).orElseThrow(() -> failure);
  }
}
