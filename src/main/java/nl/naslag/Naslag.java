package nl.naslag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts Naslag.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Naslag {
  public static void main(String[] args) {
    SpringApplication.run(Naslag.class, args);
  }
}
