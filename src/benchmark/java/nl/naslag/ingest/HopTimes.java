package nl.naslag.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ConfigurableApplicationContext;

/// Counts the processor time of each hop of one round, on whatever thread it runs.
///
/// What the reading children use is seen from outside, so it is added to extraction, also of those
/// that ended.
public final class HopTimes {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, AtomicLong> nanoseconds = new ConcurrentSkipListMap<>();
  private long started;
  private double processorAtStart;
  private double childrenAtStart;
  private double seconds;
  private double processor;
  private double children;
  private double largestChild;

  /// A bean of the application that notes how long each call takes.
  public <T> T timed(String hop, Class<T> type, ConfigurableApplicationContext naslag) {
    T bean = naslag.getBean(type);
    AtomicLong counter = nanoseconds.computeIfAbsent(hop, h -> new AtomicLong());
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (p, method, arguments) -> {
              long start = THREADS.getCurrentThreadCpuTime();
              try {
                return method.invoke(bean, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              } finally {
                counter.addAndGet(THREADS.getCurrentThreadCpuTime() - start);
              }
            });
    return type.cast(proxy);
  }

  public void start() {
    nanoseconds.values().forEach(counter -> counter.set(0));
    started = System.nanoTime();
    processorAtStart = processorSecondsSinceStart();
    childrenAtStart = childrenSeconds();
  }

  public void stop() {
    seconds = (System.nanoTime() - started) / 1e9;
    processor = processorSecondsSinceStart() - processorAtStart;
    children = childrenSeconds() - childrenAtStart;
    largestChild =
        ProcessHandle.current()
            .descendants()
            .mapToDouble(HopTimes::peak)
            .reduce(largestChild, Math::max);
  }

  public double seconds() {
    return seconds;
  }

  public double processorSeconds() {
    return processor;
  }

  /// Shares of the last round; what is in no hop is the compiler, the collector and the scan.
  public void print(int pages) {
    line("warm_processor_seconds", processor);
    line("warm_pages_per_processor_second", pages / processor);
    double rest = processor - children;
    for (Map.Entry<String, AtomicLong> hop : nanoseconds.entrySet()) {
      double own = hop.getValue().get() / 1e9;
      rest -= own;
      line(
          "share_" + hop.getKey(),
          (own + ("extraction".equals(hop.getKey()) ? children : 0)) / processor);
    }
    line("share_other", rest / processor);
  }

  /// Of this process and the children that are still there.
  public static double processorSecondsSinceStart() {
    return seconds(ProcessHandle.current()) + childrenSeconds();
  }

  private static double childrenSeconds() {
    return endedSeconds()
        + ProcessHandle.current().descendants().mapToDouble(HopTimes::seconds).sum();
  }

  /// Of all children that ended before, as Linux keeps it in hundredths; 0 on other systems.
  private static double endedSeconds() {
    try {
      String own = Files.readString(Path.of("/proc/self/stat"));
      // Behind the name of the program, which may hold anything, field 3 comes first.
      String[] fields = own.substring(own.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static double seconds(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
  }

  /// The most memory that any child had that was there at the end of a round, as Linux counts it; 0
  /// on other systems.
  public double largestChildMegabytes() {
    return largestChild;
  }

  private static double peak(ProcessHandle child) {
    try {
      return Files.readAllLines(Path.of("/proc/" + child.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static void line(String name, double value) {
    System.out.printf(Locale.ROOT, "%s=%.3f%n", name, value);
  }
}
