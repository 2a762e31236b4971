package nl.naslag.ui.commitment;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.briefing.Citation;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.commitment.CommitmentLine;
import nl.naslag.trace.commitment.TimeWords;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Choice;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.passage.PassageActions;
import nl.naslag.ui.passage.Selection;
import org.jspecify.annotations.Nullable;

/// A commitment in the list: the sentence itself, then who, to whom, when and where.
final class CommitmentEntry extends ListItem {
  /// Characters of a sentence used to name it in the spoken labels of its buttons.
  private static final int NAME = 60;

  private final CommitmentLine line;
  private final Around around;
  private final String name;

  /// What the entries of a list share.
  ///
  /// @param address of the list, with its filters, its page and the open line
  record Around(Address address, Vocabulary vocabulary, Selection selection, TickedLines ticked) {}

  CommitmentEntry(CommitmentLine line, IndexedPassage passage, Around around) {
    this.line = line;
    this.around = around;
    name = ScreenText.shortened(line.sentence(), NAME);
    addClassName("commitment");
    getElement().setAttribute("data-hit", "").setAttribute("tabindex", "-1");
    add(choice(), Markup.div("commitment-body", sentence(), foot(passage)));
  }

  private Choice choice() {
    return new Choice(
        "kies-" + line.id(),
        text("ui.commitments.choose", name),
        around.ticked().holds(line),
        () -> around.ticked().turn(line));
  }

  // The reader scrolls to the passage and marks it.
  private Div sentence() {
    Address reader = Address.passage(line.place().documentId(), line.place().passageId());
    Anchor link = Markup.link(reader, line.sentence());
    link.addClassName("commitment-sentence");
    link.getElement().setAttribute("data-open", "");
    return Markup.div("", kind(), link);
  }

  private Span kind() {
    Span kind = Markup.span("kind", text("commitment.kind." + line.kindId()));
    kind.addClassName("kind-" + line.kindId());
    return Markup.iconed(kind, line.kindId());
  }

  private Div foot(IndexedPassage passage) {
    Div facts = Markup.div("facet-line");
    fact(facts, "ui.commitments.actor", party(line.actor()));
    fact(facts, "ui.commitments.addressee", party(line.addressee()));
    fact(facts, "ui.commitments.when", when());
    fact(facts, "ui.commitments.condition", line.condition());
    facts.add(Markup.span("fact", place()));
    return Markup.div(
        "commitment-foot", facts, details(), new PassageActions(passage, around.selection()));
  }

  private static void fact(Div facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(Markup.span("fact", text(key, value)));
    }
  }

  private static String party(@Nullable CommitmentParty party) {
    return party == null ? "" : party.label();
  }

  private String when() {
    return line.horizons().stream().map(this::when).distinct().collect(Collectors.joining(", "));
  }

  private String when(CommitmentTime time) {
    return around.vocabulary().horizonLabel(TimeWords.label(time));
  }

  private String place() {
    String chapter = line.place().chapter();
    String title = line.place().documentTitle();
    String place = chapter.isEmpty() ? title : title + " › " + chapter;
    String page = Citation.page(line.pages());
    return page.isEmpty() ? place : place + ", " + page;
  }

  // A link, not a button: the open line is part of the address, so that it can be shared.
  private Anchor details() {
    boolean open = line.id().equals(around.address().value("open"));
    Anchor link =
        Markup.link(
            around.address().with("open", open ? "" : line.id()),
            text(open ? "ui.commitments.details.close" : "ui.commitments.details"));
    link.setId("kenmerken-" + line.id());
    link.addClassName("commitment-more");
    link.setAriaLabel(
        text(open ? "ui.commitments.details.close.of" : "ui.commitments.details.of", name));
    return link;
  }
}
