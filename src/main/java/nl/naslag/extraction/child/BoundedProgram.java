package nl.naslag.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs another program with limits on its time and output.
public final class BoundedProgram {
  /// In bytes; the words of the densest page take far less.
  private static final int MOST_OUTPUT = 16 * 1024 * 1024;

  private final int timeoutSeconds;

  public BoundedProgram(int timeoutSeconds) {
    this.timeoutSeconds = timeoutSeconds;
  }

  /// The program's output; empty when it is missing, fails, or takes too long.
  public Optional<String> run(ProcessBuilder program) {
    program.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return outputOf(program.start());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<String> outputOf(Process process) throws IOException {
    process.getOutputStream().close();
    CompletableFuture<byte[]> output =
        CompletableFuture.supplyAsync(() -> read(process), task -> Thread.ofVirtual().start(task));
    try {
      byte[] bytes = output.get(timeoutSeconds, TimeUnit.SECONDS);
      boolean ended = process.waitFor(timeoutSeconds, TimeUnit.SECONDS) && process.exitValue() == 0;
      return ended ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException | TimeoutException e) {
      return Optional.empty();
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] read(Process process) {
    try (InputStream in = process.getInputStream()) {
      byte[] bytes = in.readNBytes(MOST_OUTPUT);
      // A program that exceeds the limit is ended, since its output is no longer read.
      return in.read() < 0 ? bytes : new byte[0];
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
