package nl.naslag.ui.documents;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.naslag.document.Refusal;
import nl.naslag.document.file.Reason;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.Ingest;
import nl.naslag.ui.html.Markup;

/// Uploads files, with progress, and reports the outcome of each.
///
/// A file is read outside the session lock, so the screen stays usable meanwhile; its result waits
/// in a queue until the browser reports the end of the upload.
final class UploadBox extends NativeDetails {
  private final Ingest ingest;
  private final Runnable changed;
  // Filled by server threads, emptied by the session thread.
  private final Queue<String> results = new ConcurrentLinkedQueue<>();
  private final UnorderedList shown = new UnorderedList();

  UploadBox(Ingest ingest, Runnable changed) {
    this.ingest = ingest;
    this.changed = changed;
    addClassName("upload");
    shown.getElement().setAttribute("role", "status");
    setSummaryText(text("ui.upload"));
    setContent(Markup.div("upload-content", upload(), shown));
  }

  private Upload upload() {
    Upload upload = new Upload(this::take);
    NativeButton choose = new NativeButton(text("ui.upload.choose"));
    choose.addClassName("primary");
    upload.setUploadButton(choose);
    upload.setDropLabel(Markup.span("", text("ui.upload.drop")));
    upload.setI18n(new UploadWording());
    upload.getElement().addEventListener("upload-success", event -> finished());
    upload.getElement().addEventListener("upload-error", event -> finished());
    return Markup.identified(upload, "toevoegen");
  }

  /// Saves and reads one file; refusals are added to the list as well.
  /// The name comes from the browser and is untrusted; the service makes it safe.
  void take(UploadEvent event) throws IOException {
    try (InputStream content = event.getInputStream()) {
      results.add(add(event.getFileName(), content));
    } catch (Refusal refusal) {
      results.add(text("ui.upload.refused", event.getFileName(), text(refusal.message())));
      event.reject(text(refusal.message()));
    }
  }

  private String add(String name, InputStream content) {
    FileOutcome outcome = ingest.add(name, content);
    StringBuilder words = new StringBuilder();
    words.append(
        text(
            "ui.upload.done",
            outcome.fileName(),
            text("ui.outcome." + outcome.outcome().status())));
    for (Reason reason : outcome.outcome().reasons()) {
      words.append(' ').append(text("reason." + reason));
    }
    return words.toString();
  }

  // Back inside the session lock, where the screen may be changed.
  private void finished() {
    while (results.poll() instanceof String result) {
      shown.add(new ListItem(result));
    }
    changed.run();
  }
}
