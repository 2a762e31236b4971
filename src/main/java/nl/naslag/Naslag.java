package nl.naslag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Naslag.
@SpringBootApplication
public class Naslag {
  public static void main(String[] args) {
    SpringApplication.run(Naslag.class, args);
  }
}
