package nl.naslag;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Makes the folders in the settings absolute, so that no part of Naslag depends on where it was
/// started: a relative one lies below the system property `naslag.home`, else below the working
/// folder.
class HomeFolders implements EnvironmentPostProcessor, Ordered {
  private static final List<String> FOLDERS = List.of("corpus", "index", "data");

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    Path home = Path.of(environment.getProperty("naslag.home", "")).toAbsolutePath();
    Map<String, Object> folders = new LinkedHashMap<>();
    for (String folder : FOLDERS) {
      String key = "naslag." + folder;
      Path path = home.resolve(environment.getProperty(key, folder)).normalize();
      folders.put(key, path.toString());
    }
    environment.getPropertySources().addFirst(new MapPropertySource("folders", folders));
  }

  /// After the application's own properties were read.
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
