package nl.naslag.ui.dossier;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.source.QuoteCopy;
import nl.naslag.trace.Proof;
import nl.naslag.trace.VersionedQuotes.InNewest;
import nl.naslag.ui.dossier.SavedWords.Labelled;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.html.Tagged;
import nl.naslag.ui.passage.CopyButton;
import nl.naslag.ui.search.WordsForm;

/// A line of the paper: a quote with its source and proof, or a heading or note of the user's own.
///
/// A quote cannot be edited, only its note can. Lines are moved with buttons or by dragging, so a
/// mouse is never required.
final class DossierLine extends Div {
  /// Characters of a line used to name it in the spoken labels of its buttons.
  private static final int NAME = 50;

  private final BriefingLine line;
  private final DossierItem item;
  private final int position;
  private final DossierDesk desk;
  private final Div words = Markup.div("line-words");

  /// @param last number of lines on the paper
  DossierLine(BriefingLine line, int position, int last, DossierDesk desk) {
    this.line = line;
    this.item = line.item();
    this.position = position;
    this.desk = desk;
    addClassNames("line", "line-" + item.kind().name().toLowerCase(Locale.ROOT));
    setId("regel-" + item.id());
    words.add(content());
    add(words, tools(last));
    drag();
  }

  private Component[] content() {
    return switch (item.kind()) {
      case CITAAT -> new Component[] {quote(), source(), newest(), note()};
      case KOP -> new Component[] {Markup.heading(2, item.text())};
      case NOTITIE -> new Component[] {Markup.paragraph("own-note", item.text())};
    };
  }

  private Tagged quote() {
    Tagged quote = new Tagged("blockquote", "");
    quote.setText(item.words());
    return quote;
  }

  private Paragraph source() {
    Paragraph source = Markup.paragraph("source", "");
    Proof proof = line.proof();
    if (proof != null) {
      Span mark = Markup.span("proof", text("briefing.proof." + proof));
      mark.addClassName("proof-" + proof);
      source.add(mark);
    }
    source.add(Markup.span("", line.citation()));
    if (!line.permalink().isEmpty()) {
      source.add(new Anchor(line.permalink(), text("briefing.open-source")));
    }
    return source;
  }

  // The quote keeps its words, but the user must know that there is a newer version.
  private Component newest() {
    return desk.newest(item).<Component>map(DossierLine::newest).orElseGet(Span::new);
  }

  private static Paragraph newest(InNewest found) {
    Paragraph newest = Markup.paragraph("source", "");
    newest.add(
        Markup.span(
            "proof-newest",
            text("ui.dossier.newest", found.title(), text("briefing.proof." + found.proof()))));
    found
        .passageId()
        .ifPresent(
            id ->
                newest.add(
                    Markup.link(
                        Address.passage(found.documentId(), id), text("ui.dossier.newest.read"))));
    return newest;
  }

  private Component note() {
    return item.note().isEmpty() ? new Span() : Markup.paragraph("own-note", item.note());
  }

  // The spoken label of each button names its line, because every line has the same buttons.
  private Div tools(int last) {
    Div tools = Markup.div("line-tools");
    tools.add(
        step("up", position - 1, position > 0), step("down", position + 1, position < last - 1));
    if (item.kind() == DossierItemKind.CITAAT) {
      tools.add(CopyButton.of(this::copy));
      if (desk.sentences(item).size() > 1) {
        tools.add(Markup.button("quiet", text("ui.dossier.cut"), this::cut));
      }
    }
    tools.add(
        Markup.button("quiet", text("ui.dossier.edit." + item.kind()), this::edit),
        Markup.iconButton("remove", named("remove"), () -> desk.remove(item, position)));
    return tools;
  }

  // The links on a screen are relative; those on a clipboard are not.
  private QuoteCopy copy(String base) {
    String link = line.permalink().replaceFirst("^\\.", Matcher.quoteReplacement(base));
    return QuoteCopy.of(item.words(), line.citation(), link);
  }

  private NativeButton step(String direction, int to, boolean possible) {
    NativeButton button = Markup.iconButton(direction, named(direction), () -> desk.move(item, to));
    // An id by which the focus finds the same button again after the line has moved.
    button.setId(direction + "-" + item.id());
    // Disabled rather than hidden, so that the buttons do not jump.
    button.setEnabled(possible);
    return button;
  }

  private String named(String action) {
    return text("ui.dossier." + action, ScreenText.shortened(item.words(), NAME));
  }

  // The form replaces the words, and the quote stays visible beside its note.
  private void edit() {
    boolean quote = item.kind() == DossierItemKind.CITAAT;
    Labelled field =
        new Labelled(text("ui.dossier.words." + item.kind()), quote ? item.note() : item.text());
    WordsForm form =
        new SavedWords(
                field,
                item.revision(),
                (typed, seen) -> desk.write(item, typed, seen),
                desk::refresh)
            .form();
    words.removeAll();
    words.add(quote ? new Component[] {quote(), source(), form} : new Component[] {form});
    form.focus();
  }

  private void cut() {
    CutForm form =
        new CutForm(item, desk.sentences(item), kept -> desk.cut(item, kept), desk::refresh);
    words.removeAll();
    words.add(form, source());
  }

  // The dropped data comes from the browser and can be anything, so only lines count.
  private void drag() {
    DragSource.create(this).setDragData(item);
    DropTarget.create(this)
        .addDropListener(
            drop ->
                drop.getDragData()
                    .filter(DossierItem.class::isInstance)
                    .map(DossierItem.class::cast)
                    .ifPresent(dragged -> desk.move(dragged, position)));
  }
}
