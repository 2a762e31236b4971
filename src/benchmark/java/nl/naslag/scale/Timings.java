package nl.naslag.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// How long an engine took for each query, in milliseconds, and how often it failed.
///
/// @param processor time that the asking thread itself worked: what the queries cost where nothing
///     else wants the processors; says nothing of an engine in another process
record Timings(List<Double> milliseconds, List<Double> processor, int errors) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  Timings {
    milliseconds = milliseconds.stream().sorted().toList();
    processor = processor.stream().sorted().toList();
  }

  double percentile(int percent) {
    return percentile(milliseconds, percent);
  }

  private static double percentile(List<Double> times, int percent) {
    return times.get(Math.min(times.size() - 1, times.size() * percent / 100));
  }

  private static double mean(List<Double> times) {
    return times.stream().mapToDouble(time -> time).average().orElse(0);
  }

  void print(String name) {
    System.out.printf(
        Locale.ROOT,
        "%s: queries=%d mean_ms=%.1f p50_ms=%.1f p95_ms=%.1f p99_ms=%.1f"
            + " cpu_mean_ms=%.1f cpu_p50_ms=%.1f cpu_p95_ms=%.1f errors=%d%n",
        name,
        milliseconds.size(),
        mean(milliseconds),
        percentile(50),
        percentile(95),
        percentile(99),
        mean(processor),
        percentile(processor, 50),
        percentile(processor, 95),
        errors);
  }

  /// One after the other.
  static Timings alone(Engine engine, List<BenchmarkQuery> queries) throws Exception {
    return together(engine, queries, 1, Duration.ZERO);
  }

  /// By users at once, each of whom waits for an answer, and then at least until the pause after
  /// the question is over, before the next question. They begin spread over one pause.
  static Timings together(Engine engine, List<BenchmarkQuery> queries, int users, Duration pause)
      throws Exception {
    List<Callable<Timings>> work =
        IntStream.range(0, users)
            .mapToObj(
                user -> user(engine, share(queries, user, users), pause, (double) user / users))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(users)) {
      List<Double> times = new ArrayList<>();
      List<Double> processor = new ArrayList<>();
      int errors = 0;
      for (Future<Timings> done : threads.invokeAll(work)) {
        times.addAll(done.get().milliseconds());
        processor.addAll(done.get().processor());
        errors += done.get().errors();
      }
      return new Timings(times, processor, errors);
    }
  }

  private static List<BenchmarkQuery> share(List<BenchmarkQuery> queries, int user, int users) {
    return IntStream.range(0, queries.size())
        .filter(i -> i % users == user)
        .mapToObj(queries::get)
        .toList();
  }

  private static Callable<Timings> user(
      Engine engine, List<BenchmarkQuery> queries, Duration pause, double begin) {
    return () -> {
      TimeUnit.NANOSECONDS.sleep((long) (pause.toNanos() * begin));
      List<Double> times = new ArrayList<>();
      List<Double> processor = new ArrayList<>();
      int errors = 0;
      for (BenchmarkQuery query : queries) {
        long start = System.nanoTime();
        long worked = THREADS.getCurrentThreadCpuTime();
        try {
          engine.ask(query);
        } catch (Exception | Error e) {
          System.out.println("Failed: " + query + ": " + e);
          errors++;
        }
        long taken = System.nanoTime() - start;
        times.add(taken / 1e6);
        processor.add((THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
        TimeUnit.NANOSECONDS.sleep(Math.max(0, pause.toNanos() - taken));
      }
      return new Timings(times, processor, errors);
    };
  }
}
