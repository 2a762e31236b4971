package nl.naslag.extraction.page;

import jakarta.annotation.PreDestroy;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.ExtractionSettings;
import nl.naslag.extraction.PageImage;
import nl.naslag.extraction.PageImageSettings;
import nl.naslag.extraction.PageImages;
import nl.naslag.extraction.child.ChildCommand;
import nl.naslag.extraction.child.GuardedProcess;
import nl.naslag.extraction.child.Wire;
import nl.naslag.extraction.text.ReadingStopped;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws pages in a separate child process, so that a run in progress does not delay people viewing
/// pages.
///
/// The child starts with the first page and ends after a period without requests.
@Component
final class GuardedPageImages implements PageImages, AutoCloseable {
  /// Long enough to read a page, short enough not to hold the memory of an idle child.
  private static final int IDLE_SECONDS = 120;

  /// In bytes; far above what the pixel limit allows, so only a false length reaches it.
  private static final int LARGEST_PNG = 64 * 1024 * 1024;

  private final PageImageSettings settings;
  private final ChildCommand command;
  private final PageImageCache cache;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final ScheduledThreadPoolExecutor clock;
  private @Nullable GuardedProcess child;
  private @Nullable Future<?> farewell;

  GuardedPageImages(PageImageSettings settings, ExtractionSettings extraction) {
    this.settings = settings;
    this.command =
        new ChildCommand(
            extraction.memoryMegabytes(), extraction.limits(), DrawingLoop.class, false);
    this.cache = new PageImageCache(settings.folder(), settings.mostBytes());
    this.clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("drawing-clock").factory());
    clock.setRemoveOnCancelPolicy(true);
  }

  @Override
  public PageImage image(Source source, int page) {
    Optional<byte[]> kept = cache.find(source.sha256(), page);
    if (kept.isPresent()) {
      return new PageImage.Drawn(kept.get());
    }
    PageImage image = drawn(source, page);
    if (image instanceof PageImage.Drawn drawn) {
      cache.keep(source.sha256(), page, drawn.png());
    }
    return image;
  }

  // Does not wait for a page being drawn: its child is killed when the application ends.
  @PreDestroy
  @Override
  public void close() {
    clock.shutdownNow();
    GuardedProcess running = child;
    if (running != null) {
      running.close();
    }
  }

  private PageImage drawn(Source source, int page) {
    PageRequest request =
        new PageRequest(source.file(), source.sha256(), page, settings.mostPixels());
    turn.lock();
    try {
      return running().converse(settings.timeoutSeconds(), (in, out) -> answer(request, in, out));
    } catch (ReadingStopped e) {
      return new PageImage.NotDrawn(e.reason());
    } finally {
      leaveLater();
      turn.unlock();
    }
  }

  private static PageImage answer(PageRequest request, DataInputStream in, DataOutputStream out)
      throws IOException {
    request.write(out);
    int length = in.readInt();
    if (length < 0) {
      return new PageImage.NotDrawn(Wire.readConstant(in, Reason.class));
    }
    if (length > LARGEST_PNG) {
      throw new IOException("The drawing child sent an impossible length: " + length);
    }
    byte[] png = in.readNBytes(length);
    if (png.length < length) {
      throw new IOException("The drawing child stopped in the middle of a picture");
    }
    return new PageImage.Drawn(png);
  }

  private GuardedProcess running() {
    if (farewell != null) {
      farewell.cancel(false);
    }
    GuardedProcess running = child;
    if (running != null && running.alive()) {
      return running;
    }
    if (running != null) {
      running.close();
    }
    try {
      running = GuardedProcess.start(command, clock);
    } catch (IOException e) {
      throw new UncheckedIOException("No page can be drawn: check the Java installation", e);
    }
    child = running;
    return running;
  }

  private void leaveLater() {
    if (!clock.isShutdown()) {
      farewell = clock.schedule(this::leave, IDLE_SECONDS, TimeUnit.SECONDS);
    }
  }

  // If a request holds the lock at this moment, the child stays.
  private void leave() {
    if (turn.tryLock()) {
      try {
        if (child != null) {
          child.close();
          child = null;
        }
      } finally {
        turn.unlock();
      }
    }
  }
}
