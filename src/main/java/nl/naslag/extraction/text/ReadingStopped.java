package nl.naslag.extraction.text;

import nl.naslag.document.file.Reason;

/// Ends the reading of a file at a limit or at a known obstacle; what was read so far is kept.
public final class ReadingStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  // Without a stack trace: where a limit was met tells nothing, and hostile files meet it often.
  public ReadingStopped(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
