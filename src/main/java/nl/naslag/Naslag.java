package nl.naslag;

import nl.naslag.cli.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts Naslag: every command of ./naslag but `test` comes in here.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Naslag {
  public static void main(String[] args) {
    System.exit(Commands.of(Naslag.class).execute(args));
  }
}
