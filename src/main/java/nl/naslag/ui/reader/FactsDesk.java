package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import java.util.Map;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Expectation;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.Bibliography.Stated;
import nl.naslag.ingest.DocumentCorrections;
import nl.naslag.ui.html.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Saves and undoes what the user says that a document is.
@Component
class FactsDesk {
  private final DocumentCorrections corrections;

  FactsDesk(DocumentCorrections corrections) {
    this.corrections = corrections;
  }

  /// Saves, and lets the screen update. Throws where somebody changed the document meanwhile.
  ///
  /// @param seen the document as the user saw it
  void correct(DocumentEntry seen, Map<Field, String> values, Runnable changed) {
    corrections.correct(seen.id(), values, user(), Expectation.of(seen.revision()));
    changed.run();
    Notices.say(text("ui.facts.saved"));
  }

  /// Undoes a correction, with an option to make it again.
  void undo(DocumentEntry document, Stated stated, Runnable changed) {
    String id = stated.id();
    if (id == null) {
      return;
    }
    corrections.undo(id, user(), Expectation.NONE);
    changed.run();
    Notices.say(
        text("ui.correction.undone", text("ui.facts." + stated.field().id())),
        () -> {
          corrections.correct(
              document.id(), Map.of(stated.field(), stated.value()), user(), Expectation.NONE);
          changed.run();
        });
  }

  // Without login it is the user who started Naslag on this machine.
  private static String user() {
    VaadinRequest request = VaadinRequest.getCurrent();
    @Nullable Principal user = request == null ? null : request.getUserPrincipal();
    return user == null ? System.getProperty("user.name", "") : user.getName();
  }
}
