package nl.naslag.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.run.ExitStatus;
import nl.naslag.cli.run.Services;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// ./naslag start: serves the screens until stopped.
///
/// The address is printed once the screens are available, so a script can wait for that line.
@Command(name = "start")
final class StartCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  /// Defaults to the configured port; 0 picks any free port.
  @Option(names = "--port", paramLabel = "NUMMER")
  private @Nullable Integer port;

  StartCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws InterruptedException {
    Map<String, String> settings = common.settings();
    if (port != null) {
      settings.put("naslag.port", String.valueOf(checked(port)));
    }
    CountDownLatch closed = new CountDownLatch(1);
    ConfigurableApplicationContext running = services.serve(settings);
    running.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
    common.out().println(Texts.text("cli.started", url(running)));
    common.out().flush();
    // Otherwise the process would end here, and the screens with it.
    closed.await();
    return ExitStatus.DONE;
  }

  private int checked(int number) {
    if (number < 0 || number > HIGHEST_PORT) {
      throw RefusalCode.BAD_PORT.refusal(HIGHEST_PORT);
    }
    return number;
  }

  // The port actually opened, which differs from the requested one if that was 0.
  private static String url(ConfigurableApplicationContext running) {
    return "http://localhost:" + running.getEnvironment().getProperty("local.server.port");
  }
}
