package nl.naslag.trace.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import org.junit.jupiter.api.Test;

class PerCommitTest {
  private final AtomicLong generation = new AtomicLong(1);
  private final AtomicInteger times = new AtomicInteger();

  @Test
  void computesOnceForEachCommit() {
    PerCommit<Long> value = new PerCommit<>(generation::get, this::counted, AfterCommit.atOnce());

    value.prepare();
    assertThat(value.value()).isEqualTo(1);
    assertThat(value.value()).isEqualTo(1);
    generation.set(7);
    assertThat(value.value()).isEqualTo(7);
    assertThat(times).hasValue(2);
  }

  @Test
  void saysThatItIsStillComputingAndHasItLater() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    PerCommit<Long> value =
        new PerCommit<>(
            generation::get,
            last -> {
              awaited(go);
              return counted(last);
            },
            AfterCommit.inTheBackground(Duration.ofMillis(50)));

    assertThatThrownBy(value::value)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.STILL_COMPUTING));
    go.countDown();

    for (int i = 0; i < 1_000 && times.get() == 0; i++) {
      Thread.sleep(10);
    }
    value.prepare();
    assertThat(times).hasValue(1);
  }

  @Test
  void computesAgainAfterAFault() {
    PerCommit<Long> value =
        new PerCommit<>(
            generation::get,
            last -> {
              if (times.getAndIncrement() == 0) {
                throw new IllegalStateException("broken");
              }
              return last;
            },
            AfterCommit.atOnce());

    assertThatThrownBy(value::value).hasRootCauseMessage("broken");
    assertThat(value.value()).isEqualTo(1);
  }

  private long counted(long last) {
    times.incrementAndGet();
    return last;
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
