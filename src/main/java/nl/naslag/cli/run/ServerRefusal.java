package nl.naslag.cli.run;

/// A refusal or fault that the running server answered with, in its own Dutch words.
final class ServerRefusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int FIRST_FAULT = 500;

  private final int status;
  private final String sentence;

  /// @param status of the answer, such as 404
  /// @param sentence what the server says about it
  ServerRefusal(int status, String sentence) {
    super("The server answered with status " + status);
    this.status = status;
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }

  /// Whether something is wrong with the server, not with what was asked.
  boolean isFault() {
    return status >= FIRST_FAULT;
  }
}
