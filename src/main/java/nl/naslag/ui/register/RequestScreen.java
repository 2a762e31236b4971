package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import java.util.List;
import nl.naslag.document.RefusalCode;
import nl.naslag.trace.RequestRegister;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.fate.FateChange;
import nl.naslag.trace.fate.FateOrder;
import nl.naslag.trace.fate.Fates;
import nl.naslag.trace.reply.Replies;
import nl.naslag.trace.reply.Reply;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Notices;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/// One request: where it is asked, what became of it step by step, what may
/// answer it, and the form to record more.
///
/// "/verzoeken/V-2026-0042" always leads to the same request, also after documents were read again.
@Route(value = "verzoeken/:id", layout = Shell.class)
class RequestScreen extends Screen {
  /// Characters of a request in the title of the tab.
  private static final int NAME = 60;

  private final RequestRegister register;
  private final Fates fates;
  private final Replies replies;
  private Address here = Address.of("verzoeken");

  RequestScreen(RequestRegister register, Fates fates, Replies replies) {
    super("requests-screen");
    this.register = register;
    this.fates = fates;
    this.replies = replies;
  }

  /// The page of a request: by its number, or by its id while it has none.
  static Address of(RijkRequest request) {
    String number = request.fate().number();
    return Address.of("verzoeken/" + Address.encoded(number.isEmpty() ? request.id() : number));
  }

  @Override
  public void show(Address address) {
    here = address;
    String asked = address.lastSegment();
    RijkRequest request =
        register.find(asked).orElseThrow(() -> RefusalCode.UNKNOWN_REQUEST.refusal(asked));
    entitle((request.fate().number() + " " + ScreenText.shortened(request.label(), NAME)).strip());
    removeAll();
    add(
        Markup.link(Address.of("verzoeken"), text("ui.fate.whole")),
        Markup.heading(1, request.label()),
        facts(request),
        Markup.heading(2, text("ui.fate.places")),
        new RequestPlaces(request),
        Markup.heading(2, text("ui.fate.history")));
    if (request.fate().changes().isEmpty()) {
      add(Markup.paragraph("hint", text("ui.fate.history.empty")));
    } else {
      add(new FateHistory(request.fate().changes(), this::undo));
    }
    List<Reply> found = replies.to(request, ReplyList.MOST);
    add(
        Markup.heading(2, text("ui.reply.title")),
        found.isEmpty()
            ? Markup.paragraph("hint", text("ui.reply.none"))
            : new ReplyList(found, order -> save(request, order)),
        Markup.heading(2, text("ui.fate.change.title")),
        new FateDesk(request.fate(), order -> save(request, order)));
  }

  private static Paragraph facts(RijkRequest request) {
    Paragraph facts = Markup.paragraph("facet-line", "");
    FateLine.facts(request.fate()).forEach(facts::add);
    return facts;
  }

  private void save(RijkRequest request, FateOrder order) {
    FateChange made = fates.change(request.id(), order, user());
    show(here);
    Notices.say(text("ui.fate.saved"), () -> undo(made));
  }

  private void undo(FateChange change) {
    fates.undo(change.id(), user());
    show(here);
    Notices.say(text("ui.fate.undone"));
  }

  // Without login it is the user who started Naslag on this machine.
  private static String user() {
    VaadinRequest request = VaadinRequest.getCurrent();
    @Nullable Principal user = request == null ? null : request.getUserPrincipal();
    return user == null ? System.getProperty("user.name", "") : user.getName();
  }
}
