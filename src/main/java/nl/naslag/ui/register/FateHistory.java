package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.naslag.document.PassageId;
import nl.naslag.trace.fate.FateChange;
import nl.naslag.trace.fate.FateQuote;
import nl.naslag.trace.fate.FateState;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.html.Tagged;

/// What became of a request step by step: each change with its words, its maker and its undo.
final class FateHistory extends OrderedList {
  private final Consumer<FateChange> undo;

  /// @param undo takes back a change
  FateHistory(List<FateChange> changes, Consumer<FateChange> undo) {
    this.undo = undo;
    addClassName("decisions");
    changes.forEach(change -> add(new ListItem(parts(change))));
  }

  private Component[] parts(FateChange change) {
    List<Component> parts = new ArrayList<>();
    parts.add(line(change));
    if (!change.note().isEmpty()) {
      parts.add(Markup.paragraph("own-note", change.note()));
    }
    FateQuote quote = change.quote();
    if (quote != null) {
      parts.add(proof(quote));
    }
    return parts.toArray(Component[]::new);
  }

  private Paragraph line(FateChange change) {
    String what = what(change);
    Paragraph line = Markup.paragraph("decision", what);
    line.add(
        Markup.span("hint", " " + text("ui.fate.by", change.by(), ScreenText.moment(change.at()))));
    if (change.undoneAt() == null) {
      NativeButton button = Markup.button("quiet", text("ui.fate.undo"), () -> undo.accept(change));
      button.setAriaLabel(text("ui.fate.undo.spoken", what));
      line.add(button);
    } else {
      line.add(
          Markup.span(
              "hint",
              " "
                  + text(
                      "ui.requests.taken-back",
                      String.valueOf(change.undoneBy()),
                      ScreenText.moment(change.undoneAt()))));
    }
    return line;
  }

  /// "voldaan · volgt: Team Wonen · uiterlijk 31 december 2030".
  static String what(FateChange change) {
    List<String> what = new ArrayList<>();
    FateState state = change.state();
    String owner = change.owner();
    LocalDate deadline = change.deadline();
    if (state != null) {
      what.add(text("fate." + state.id()));
    }
    if (owner != null) {
      what.add(text("ui.fate.owner", owner.isEmpty() ? "–" : owner));
    }
    if (deadline != null) {
      what.add(text("ui.fate.deadline", ScreenText.date(deadline)));
    }
    return what.isEmpty()
        ? text(change.quote() == null ? "ui.fate.change.note" : "ui.reply.answer")
        : what.stream().collect(Collectors.joining(" · "));
  }

  private static Tagged proof(FateQuote quote) {
    Tagged words = new Tagged("blockquote", "");
    words.add(Markup.paragraph("", quote.words()));
    PassageId today = quote.today().orElse(null);
    String place =
        quote.page().isEmpty()
            ? quote.documentTitle()
            : quote.documentTitle() + ", p. " + quote.page();
    words.add(
        today == null
            ? Markup.paragraph("hint", place + ". " + text("ui.fate.lost"))
            : Markup.link(Address.passage(today.document(), today), place));
    return words;
  }
}
