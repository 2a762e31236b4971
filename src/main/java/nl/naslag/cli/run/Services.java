package nl.naslag.cli.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.naslag.document.RefusalCode;
import nl.naslag.ingest.IndexLock;
import nl.naslag.running.ServerFile;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives a command access to the services of the application.
///
/// A command starts as little of the application as it needs, because starting takes time and a
/// resource open in one process is closed to others.
public final class Services {
  /// The screens, which a terminal does not need.
  private static final List<String> SCREENS =
      List.of(
          "com.vaadin.flow.spring.SpringBootAutoConfiguration",
          "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");

  /// The users' database, which only one process at a time can open.
  private static final List<String> DATABASE =
      List.of(
          "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
          "org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration",
          "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration");

  private final Class<?> application;

  public Services(Class<?> application) {
    this.application = application;
  }

  /// A task that needs services.
  @FunctionalInterface
  public interface Work {
    /// Runs the task; each service is created when it is first requested.
    void with(ConfigurableApplicationContext services) throws Exception;
  }

  /// Runs a task with the corpus and the index. Returns the status for success.
  public int use(Map<String, String> settings, Work work) throws Exception {
    return use(work, arguments(settings, joined(SCREENS, DATABASE)));
  }

  /// Runs a task that also needs dossiers.
  public int useWithDossiers(Map<String, String> settings, Work work) throws Exception {
    return use(work, arguments(settings, SCREENS));
  }

  /// Runs a task that writes to the index, including users' corrections to the documents.
  public int useToWrite(Map<String, String> settings, Work work) throws Exception {
    return use(work, arguments(settings, SCREENS), Services::refuseIndexInUse);
  }

  private int use(
      Work work, String[] arguments, ApplicationContextInitializer<?>... checksBeforeStart)
      throws Exception {
    SpringApplicationBuilder builder =
        new SpringApplicationBuilder(application)
            .web(WebApplicationType.NONE)
            .initializers(checksBeforeStart)
            // Models and index are opened only by commands that use them.
            .lazyInitialization(true)
            .logStartupInfo(false);
    // Closing releases the index for the next command, also after a failure.
    try (ConfigurableApplicationContext services = builder.run(arguments)) {
      work.with(services);
      return ExitStatus.DONE;
    }
  }

  /// The server that has the data folder of these settings open; empty when none runs.
  ///
  /// Only one process can open the users' database, so a command that needs it asks that server.
  public Optional<ServerConnection> server(Map<String, String> settings) {
    try (ConfigurableApplicationContext none =
        new SpringApplicationBuilder(SettingsOnly.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .run(arguments(settings, List.of()))) {
      String data = none.getEnvironment().getRequiredProperty("naslag.data");
      return new ServerFile(Path.of(data)).running().map(ServerConnection::new);
    }
  }

  /// Stands for the application where only its settings are needed, which takes no time.
  private static final class SettingsOnly {}

  /// Starts the web application and leaves it running.
  public ConfigurableApplicationContext serve(Map<String, String> settings) {
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.SERVLET)
        .initializers(Services::refuseWithoutCorpus, Services::refuseIndexInUse)
        .run(arguments(settings, List.of()));
  }

  // Screens without documents would look as if everything had been lost.
  private static void refuseWithoutCorpus(ConfigurableApplicationContext starting) {
    String corpus = starting.getEnvironment().getRequiredProperty("naslag.corpus");
    if (!Files.isDirectory(Path.of(corpus))) {
      throw RefusalCode.CORPUS_MISSING.refusal(corpus);
    }
  }

  private static void refuseIndexInUse(ConfigurableApplicationContext starting) {
    IndexLock.refuseWhereHeld(
        Path.of(starting.getEnvironment().getRequiredProperty("naslag.index")));
  }

  // As arguments, because those override every other source of settings.
  private static String[] arguments(Map<String, String> settings, List<String> without) {
    List<String> arguments = new ArrayList<>();
    settings.forEach((key, value) -> arguments.add("--" + key + "=" + value));
    // The terminal is for users; details for developers go to the log file.
    arguments.add("--logging.threshold.console=OFF");
    arguments.add("--spring.autoconfigure.exclude=" + String.join(",", without));
    return arguments.toArray(String[]::new);
  }

  private static List<String> joined(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
