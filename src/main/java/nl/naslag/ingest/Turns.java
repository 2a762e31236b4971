package nl.naslag.ingest;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import nl.naslag.search.PassageIndex;
import org.springframework.stereotype.Component;

/// Lets one piece of work at a time write in the index, within and between processes.
@Component
class Turns {
  // Fair: an upload must not wait for ever behind runs that follow each other.
  private final Lock lock = new ReentrantLock(true);
  private final IndexLock indexLock;
  private final PassageIndex index;

  Turns(IndexLock indexLock, PassageIndex index) {
    this.indexLock = indexLock;
    this.index = index;
  }

  /// Does work that commits by itself, and sees to it that failing work leaves the index as it was.
  <T> T alone(Function<PassageIndex, T> work) {
    lock.lock();
    try {
      indexLock.hold();
      return orNothing(work);
    } finally {
      lock.unlock();
    }
  }

  private <T> T orNothing(Function<PassageIndex, T> work) {
    try {
      return work.apply(index);
    } catch (RuntimeException | Error e) {
      index.rollback();
      throw e;
    }
  }
}
