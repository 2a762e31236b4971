package nl.naslag.storage;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes a change as one transaction, and again where the change of somebody else was in the way.
///
/// So two people who change different lines at the same moment both succeed. Thread-safe.
///
/// Changes of one process follow each other. The row lock of the database should be enough, but
// with
/// that lock alone a change sometimes read lines of before another one, and wrote those back.
public final class Changes {
  // Ten waits of about 20 to 500 ms: longer than the changes of a busy team take together.
  private static final RetryPolicy POLICY =
      RetryPolicy.builder()
          .maxRetries(10)
          .delay(Duration.ofMillis(20))
          .jitter(Duration.ofMillis(10))
          .multiplier(1.5)
          .maxDelay(Duration.ofMillis(500))
          .includes(ConcurrencyFailureException.class, DuplicateKeyException.class)
          .build();

  private final TransactionTemplate transaction;
  private final RetryTemplate retry = new RetryTemplate(POLICY);
  private final Lock turn = new ReentrantLock(true);

  public Changes(PlatformTransactionManager transactions) {
    transaction = new TransactionTemplate(transactions);
  }

  /// Makes the change, all of it or nothing.
  ///
  /// @param change reads what it changes itself, because it may run more than once
  public <T> T make(Supplier<T> change) {
    try {
      return requireNonNull(retry.invoke(() -> once(change)));
    } catch (ConcurrencyFailureException | DuplicateKeyException always) {
      Refusal busy = RefusalCode.BUSY_ELSEWHERE.refusal();
      busy.initCause(always);
      throw busy;
    }
  }

  /// Let go between attempts, so that nobody waits for the waits of another.
  private <T> T once(Supplier<T> change) {
    turn.lock();
    try {
      return requireNonNull(transaction.execute(status -> change.get()));
    } finally {
      turn.unlock();
    }
  }

  /// The same, for a change that gives nothing.
  public void make(Runnable change) {
    make(
        () -> {
          change.run();
          return true;
        });
  }
}
