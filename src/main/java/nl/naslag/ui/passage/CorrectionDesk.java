package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Correction;
import nl.naslag.annotation.RuleReading;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.PassageId;
import nl.naslag.document.PolicyDocument;
import nl.naslag.ingest.PassageCorrections;
import nl.naslag.ui.html.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Saves and undoes the user's corrections of annotations.
@Component
public class CorrectionDesk {
  private final PassageCorrections corrections;
  private final Vocabulary vocabulary;
  private final RuleReading rules;

  CorrectionDesk(PassageCorrections corrections, Vocabulary vocabulary, RuleReading rules) {
    this.corrections = corrections;
    this.vocabulary = vocabulary;
    this.rules = rules;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /// The correction in force for an aspect; empty if the rules decide.
  Optional<Correction> of(PassageId passageId, Aspect aspect) {
    return corrections.ofPassage(passageId).stream()
        .filter(one -> one.aspect() == aspect)
        .findFirst();
  }

  /// The annotations by the rules, for comparison with a person's correction.
  Annotations machine(PolicyDocument document, PassageId passageId) {
    return rules.byRules(document, passageId).orElse(Annotations.NONE);
  }

  /// Saves, shows a notice with undo, and lets the screen update.
  void correct(PassageId passageId, Aspect aspect, List<String> values, Runnable changed) {
    Correction made = corrections.correct(passageId, aspect, values, user());
    changed.run();
    Notices.say(
        text("ui.correction.saved", text("ui.facet." + aspect.id())), () -> undo(made, changed));
  }

  /// Undoes a correction, with an option to redo it.
  void undo(Correction correction, Runnable changed) {
    corrections.undo(correction.id());
    changed.run();
    Notices.say(
        text("ui.correction.undone", text("ui.facet." + correction.aspect().id())),
        () -> correct(correction.passageId(), correction.aspect(), correction.values(), changed));
  }

  // Without login it is the user who started Naslag on this machine.
  private static String user() {
    VaadinRequest request = VaadinRequest.getCurrent();
    @Nullable Principal user = request == null ? null : request.getUserPrincipal();
    return user == null ? System.getProperty("user.name", "") : user.getName();
  }
}
