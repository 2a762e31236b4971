package nl.naslag.trace.ready;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// People at a screen get an answer within seconds; a command waits for its result.
@Configuration(proxyBeanMethods = false)
class Waiting {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Bean
  @ConditionalOnWebApplication
  AfterCommit inTheBackground() {
    return AfterCommit.inTheBackground(PATIENCE);
  }

  @Bean
  @ConditionalOnNotWebApplication
  AfterCommit atOnce() {
    return AfterCommit.atOnce();
  }
}
