package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.trace.RegisterQuery;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.RijkRequest;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// The requests that a passage answers, as people confirmed.
///
/// Hidden if it answers none.
public final class AnsweredRequests extends Section {
  AnsweredRequests(RequestRegister register, PassageId passageId) {
    addClassName("answered-requests");
    List<RijkRequest> answered =
        register.requests(RegisterQuery.ALL).stream()
            .filter(request -> request.isAnsweredBy(passageId))
            .toList();
    setVisible(!answered.isEmpty());
    UnorderedList list = new UnorderedList();
    answered.forEach(request -> list.add(item(request)));
    add(Markup.heading(2, text("ui.reply.answered", answered.size())), list);
  }

  // What is recorded is recorded on a number, so each has one.
  private static ListItem item(RijkRequest request) {
    String number = request.fate().number();
    return new ListItem(
        Markup.link(
            Address.of("verzoeken/" + Address.encoded(number)), text("ui.reply.answers", number)),
        Markup.paragraph("related-words", request.label()));
  }
}
