package nl.naslag.document;

/// A change that is refused because somebody else changed the same thing meanwhile.
///
/// It carries the present state, to be shown beside what was about to be written.
public final class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Object present;
  private final transient Revision revision;

  Conflict(Object present, Revision revision) {
    super("Changed meanwhile, now at revision " + revision.value());
    this.present = present;
    this.revision = revision;
  }

  /// The thing as it is now.
  public Object present() {
    return present;
  }

  public Revision revision() {
    return revision;
  }

  /// The sentence that says so.
  public Message message() {
    return new Message("refusal.changed-meanwhile");
  }
}
