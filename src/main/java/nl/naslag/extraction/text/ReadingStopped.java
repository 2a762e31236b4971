package nl.naslag.extraction.text;

import nl.naslag.document.file.Reason;

/// Ends the reading of a file at a limit or a known obstacle; text already read is kept.
public final class ReadingStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  // Without a stack trace: the place adds no information, and hostile files reach limits often.
  public ReadingStopped(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
