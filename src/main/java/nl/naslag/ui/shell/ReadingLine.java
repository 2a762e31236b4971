package nl.naslag.ui.shell;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.IngestStatus;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Notices;
import nl.naslag.ui.html.Polling;
import nl.naslag.ui.html.Tagged;
import nl.naslag.ui.html.VisibleText;

/// A thin progress line at the top while the corpus is being read. Polls every few seconds.
///
/// Polling, because the server does not push, so no connection has to stay open. When nothing is
/// being read, no browser polls.
final class ReadingLine extends Div {
  private static final int POLL_MILLISECONDS = 2_000;

  private final Ingest ingest;
  private final Span words = new Span();
  private final Tagged bar = new Tagged("progress", "");

  ReadingLine(Ingest ingest) {
    this.ingest = ingest;
    addClassName("reading-line");
    Markup.labelled(bar, text("ui.reading.label"));
    add(words, bar);
    setVisible(false);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().addPollListener(poll -> refresh());
    refresh();
  }

  /// Also called on every navigation, so that a run that has started meanwhile appears.
  void refresh() {
    IngestStatus status = ingest.status();
    boolean was = isVisible();
    setVisible(status.running());
    getUI().map(Polling::of).ifPresent(polling -> poll(polling, status.running()));
    if (status.running()) {
      show(status);
    } else if (was) {
      Notices.say(text("ui.reading.done"));
    }
  }

  private void poll(Polling polling, boolean running) {
    if (running) {
      polling.ask(this, POLL_MILLISECONDS);
    } else {
      polling.stop(this);
    }
  }

  private void show(IngestStatus status) {
    String name = VisibleText.of(status.fileName());
    String key = ingest.isRenewing() ? "ui.reading.again" : "ui.reading";
    words.setText(text(key, status.done(), status.total(), name));
    // A bar with maximum 0 would be shown as indeterminate and animate.
    bar.getElement().setAttribute("max", String.valueOf(Math.max(1, status.total())));
    bar.getElement().setAttribute("value", String.valueOf(status.done()));
  }
}
