package nl.naslag.ui.dossier;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.briefing.Classification;
import nl.naslag.briefing.PackFront;
import nl.naslag.document.Refusal;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.html.Tagged;
import org.jspecify.annotations.Nullable;

/// Asks what stands on the title page of a pack beside its title.
///
/// A refusal is shown within the form, and the input is kept. What somebody else wrote meanwhile is
/// shown beside it, and the user chooses.
public final class TitlePageForm extends Tagged {
  /// Read on submit, in the order of the fields.
  private static final String TYPED =
      "[...new FormData(event.target)].map(field => field[1]).join('\\n')";

  private final Saving saving;
  private final Runnable done;
  private PackFront seen;
  private final Div message = Markup.div("words-told");

  /// Saves a title page.
  @FunctionalInterface
  interface Saving {
    /// Nothing is saved if it is no longer as it was seen.
    ///
    /// @return what somebody else made of it meanwhile; empty once it is saved
    Optional<PackFront> save(PackFront front, PackFront seen);
  }

  /// @param now as it is shown
  /// @param done called once the user is ready
  TitlePageForm(PackFront now, Saving saving, Runnable done) {
    super("form", "words-form");
    this.saving = saving;
    this.done = done;
    seen = now;
    message.getElement().setAttribute("role", "alert");
    field("occasion", "text", now.occasion());
    LocalDate date = now.date();
    field("date", "date", date == null ? "" : date.toString());
    field("addressee", "text", now.addressee());
    field("author", "text", now.author());
    classification(now.classification());
    NativeButton button = new NativeButton(text("ui.save"));
    button.getElement().setAttribute("type", "submit");
    button.addClassName("primary");
    add(button, Markup.button("quiet", text("ui.cancel"), done), message);
    getElement()
        .addEventListener("submit", event -> send(event.getEventData().get(TYPED).asString("")))
        .addEventData(TYPED)
        .preventDefault();
    getElement().executeJs("this.querySelector('input').focus()");
  }

  private void send(String typed) {
    submit(List.of(typed.split("\n", -1)));
  }

  /// Called by the browser.
  ///
  /// @param fields content of each field, in their order
  public void submit(List<String> fields) {
    message.removeAll();
    try {
      PackFront front =
          new PackFront(
              fields.get(0),
              day(fields.get(1)),
              fields.get(2),
              fields.get(3),
              Classification.of(fields.get(4)).orElse(null));
      saving.save(front, seen).ifPresentOrElse(this::changed, done);
    } catch (Refusal refusal) {
      message.add(new RefusalBox(refusal));
    }
  }

  // Who saves once more has seen what the other wrote.
  private void changed(PackFront theirs) {
    seen = theirs;
    message.add(
        Markup.paragraph("hint", text("ui.words.changed")),
        Markup.paragraph("own-note", words(theirs)),
        Markup.button("quiet", text("ui.words.theirs"), done));
  }

  private static String words(PackFront front) {
    LocalDate date = front.date();
    Classification classification = front.classification();
    return Stream.of(
            front.occasion(),
            date == null ? "" : ScreenText.date(date),
            front.addressee(),
            front.author(),
            classification == null ? "" : classification.id())
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  // The browser gives a whole date or none.
  private static @Nullable LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private void field(String name, String type, String value) {
    Element input = new Element("input").setAttribute("type", type).setAttribute("name", name);
    input.setAttribute("maxlength", "400").setAttribute("value", value);
    labelled(name, input);
  }

  private void classification(@Nullable Classification now) {
    Element select = new Element("select").setAttribute("name", "classification");
    option(select, "", text("ui.dossier.front.none"), now == null);
    for (Classification one : Classification.values()) {
      option(select, one.id(), one.id(), one == now);
    }
    labelled("classification", select);
  }

  private static void option(Element select, String value, String label, boolean chosen) {
    Element option = new Element("option").setAttribute("value", value).setText(label);
    option.setAttribute("selected", chosen);
    select.appendChild(option);
  }

  private void labelled(String name, Element field) {
    NativeLabel label = new NativeLabel(text("briefing.paper." + name));
    label.getElement().appendChild(field);
    add(label);
  }
}
