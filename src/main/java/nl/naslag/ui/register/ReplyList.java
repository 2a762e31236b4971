package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import nl.naslag.document.Span;
import nl.naslag.search.IndexedPassage;
import nl.naslag.trace.fate.FateOrder;
import nl.naslag.trace.fate.FateState;
import nl.naslag.trace.reply.Reply;
import nl.naslag.ui.html.MarkedText;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.PlaceLink;

/// Passages that may answer a request, likeliest first, each with a button that confirms it.
///
/// The words that show the state are marked; where none do, the words that the request has too.
final class ReplyList extends OrderedList {
  /// As many as a person reads before searching on.
  static final int MOST = 5;

  private final Consumer<FateOrder> confirms;

  /// @param confirms records what the passage says of the request
  ReplyList(List<Reply> replies, Consumer<FateOrder> confirms) {
    this.confirms = confirms;
    addClassName("decisions");
    replies.forEach(reply -> add(item(reply)));
  }

  private ListItem item(Reply reply) {
    IndexedPassage found = reply.passage();
    Span proof = reply.proof();
    Paragraph passage = Markup.paragraph("related-words", "");
    passage.add(
        MarkedText.whole(found.passage().text(), proof == null ? reply.shared() : List.of(proof)));
    return new ListItem(PlaceLink.to(found), passage, line(reply));
  }

  private Paragraph line(Reply reply) {
    FateState state = reply.state();
    String says =
        state == null
            ? text("ui.reply.stateless")
            : text("ui.reply.state", text("fate." + state.id()));
    Paragraph line = Markup.paragraph(state == null ? "hint" : "decision", says);
    NativeButton button =
        Markup.button("quiet", text("ui.reply.confirm"), () -> confirms.accept(order(reply)));
    button.setAriaLabel(text("ui.reply.confirm.spoken", reply.passage().documentTitle(), says));
    line.add(button);
    return line;
  }

  private static FateOrder order(Reply reply) {
    return new FateOrder(
        reply.state(), null, null, "", reply.passage().passage().id(), reply.words());
  }
}
