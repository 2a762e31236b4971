package nl.naslag.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The way from a command to the services of the application.
final class Services {
  /// Parts of the web application that start even where there is no web server.
  private static final String NO_SCREENS =
      "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
          + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

  private final Class<?> application;

  Services(Class<?> application) {
    this.application = application;
  }

  /// Work that needs services.
  @FunctionalInterface
  interface Work {
    /// Does it with the services; a service is made when it is first asked for.
    void with(ConfigurableApplicationContext services) throws Exception;
  }

  /// Does work without a web server. The status is that of a command that is done.
  int use(Map<String, String> settings, Work work) throws Exception {
    SpringApplicationBuilder builder =
        new SpringApplicationBuilder(application)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .logStartupInfo(false);
    try (ConfigurableApplicationContext services = builder.run(silent(settings))) {
      work.with(services);
      return ExitStatus.DONE;
    }
  }

  private static String[] silent(Map<String, String> settings) {
    List<String> arguments = new ArrayList<>(List.of(arguments(settings)));
    arguments.add(NO_SCREENS);
    return arguments.toArray(String[]::new);
  }

  /// Starts the web application and leaves it running.
  ConfigurableApplicationContext serve(Map<String, String> settings) {
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.SERVLET)
        .run(arguments(settings));
  }

  // As arguments, because those win over every other source of settings.
  private static String[] arguments(Map<String, String> settings) {
    List<String> arguments = new ArrayList<>();
    settings.forEach((key, value) -> arguments.add("--" + key + "=" + value));
    // The terminal is for people; what a programmer wants to know goes to the log file.
    arguments.add("--logging.threshold.console=OFF");
    return arguments.toArray(String[]::new);
  }
}
