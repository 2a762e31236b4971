package nl.naslag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.Naslag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
  private final ApplicationModules modules = ApplicationModules.of(Naslag.class, new RuledCode());

  @Test
  void everyArrowBetweenModulesIsAllowedByItsPackage() {
    modules.verify();
  }

  @Test
  void theModulesAreThoseOfTheArchitecture() {
    assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                "document",
                "language",
                "extraction",
                "structure",
                "annotation",
                "search",
                "answer",
                "trace",
                "briefing",
                "saved",
                "ingest",
                "running",
                "storage",
                "ui",
                "rest",
                "cli",
                "exchange",
                "keeping",
                "library",
                "evaluation"));
  }
}
