package nl.naslag.cli.run;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Texts;
import nl.naslag.storage.Hindrances;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Distinguishes a user error, reported in one sentence, from a fault, reported with where to look.
///
/// The terminal shows a sentence and never a stack trace; that goes to the log.
public final class CommandFailures implements IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(CommandFailures.class);

  /// H2's error code for it.
  private static final int DATABASE_IN_USE = 90020;

  private static final Set<RefusalCode> DAMAGE =
      Set.of(
          RefusalCode.INDEX_DAMAGED,
          RefusalCode.DATABASE_DAMAGED,
          RefusalCode.DATABASE_MISSING,
          RefusalCode.BACKUP_DAMAGED);

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
    Optional<String> mistake = mistake(failure);
    line.getErr().println(mistake.orElseGet(() -> sentence(failure)));
    return mistake.isPresent() && !isDamage(failure) ? ExitStatus.MISTAKE : ExitStatus.FAULT;
  }

  // Spring wraps start-up failures, so the user error may be several causes deep.
  private static Optional<String> mistake(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return Optional.of(Texts.text(refusal.message()));
      }
      if (cause instanceof ServerRefusal server && !server.isFault()) {
        return Optional.of(server.sentence());
      }
      if (cause instanceof BindException || cause instanceof PortInUseException) {
        return Optional.of(Texts.text("cli.mistake.port"));
      }
      if (isInUse(cause)) {
        return Optional.of(Texts.text("cli.mistake.data"));
      }
    }
    return Optional.empty();
  }

  /// Whether what Naslag keeps is damaged, which is nobody's mistake.
  private static boolean isDamage(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> cause instanceof Refusal refusal && DAMAGE.contains(refusal.code()));
  }

  /// Whether a command failed because another process has the users' database open.
  public static boolean dataInUse(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(CommandFailures::isInUse);
  }

  private static boolean isInUse(Throwable cause) {
    return cause instanceof SQLException database && database.getErrorCode() == DATABASE_IN_USE;
  }

  // What the server says is for people too; its own log has the rest.
  private static String sentence(Exception failure) {
    return failure instanceof ServerRefusal server && !server.sentence().isBlank()
        ? server.sentence()
        : fault(failure);
  }

  // The name of the exception helps to search the log; its message could quote a document.
  private static String fault(Exception failure) {
    Optional<Refusal> hindrance = Hindrances.in(failure);
    if (hindrance.isPresent()) {
      LOG.warn("A command was hindered from outside", failure);
      return Texts.text(hindrance.get().message());
    }
    LOG.error("A command failed", failure);
    return Texts.text("cli.fault", failure.getClass().getSimpleName());
  }
}
