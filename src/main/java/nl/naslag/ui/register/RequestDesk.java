package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import nl.naslag.document.PassageId;
import nl.naslag.document.Refusal;
import nl.naslag.trace.RegisterAct;
import nl.naslag.trace.RequestDecisions;
import nl.naslag.trace.RequestDecisions.Decision;
import nl.naslag.trace.RijkRequest;
import nl.naslag.ui.html.Notices;
import org.jspecify.annotations.Nullable;

/// The decisions on the register; each is saved at once and can be undone.
final class RequestDesk {
  private final RequestDecisions decisions;
  private final RequestChoice choice;
  private final Runnable changed;

  /// @param changed updates the register on the screen after a decision
  RequestDesk(RequestDecisions decisions, RequestChoice choice, Runnable changed) {
    this.decisions = decisions;
    this.choice = choice;
    this.changed = changed;
  }

  RequestChoice choice() {
    return choice;
  }

  void confirm(RijkRequest request) {
    decide(new Decision.Confirm(request.id()), text("ui.requests.confirmed"));
  }

  void reject(RijkRequest request) {
    decide(new Decision.Reject(request.id()), text("ui.requests.rejected"));
  }

  /// Separates the ticked places from the others.
  void split(RijkRequest request) {
    Set<PassageId> apart = choice.placesOf(request.id());
    decide(
        new Decision.Split(request.id(), List.copyOf(apart)),
        text("ui.requests.parted", apart.size()));
  }

  /// Merges the ticked requests into one.
  void merge() {
    List<String> chosen = choice.requests();
    decide(new Decision.Merge(chosen), text("ui.requests.merged", chosen.size()));
  }

  void undo(RegisterAct act) {
    decisions.undo(act.id(), user());
    changed.run();
    Notices.say(text("ui.requests.undone"));
  }

  // A refusal changes neither the register nor the choice.
  private void decide(Decision decision, String done) {
    try {
      RegisterAct act = decisions.decide(decision, user());
      choice.begin(List.of());
      changed.run();
      Notices.say(done, () -> undo(act));
    } catch (Refusal refusal) {
      Notices.say(text(refusal.message()));
    }
  }

  // Without login it is the user who started Naslag on this machine.
  private static String user() {
    VaadinRequest request = VaadinRequest.getCurrent();
    @Nullable Principal user = request == null ? null : request.getUserPrincipal();
    return user == null ? System.getProperty("user.name", "") : user.getName();
  }
}
