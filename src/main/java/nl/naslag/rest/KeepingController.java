package nl.naslag.rest;

import java.nio.file.Path;
import nl.naslag.document.RefusalCode;
import nl.naslag.exchange.kept.BackupJson;
import nl.naslag.exchange.kept.CheckJson;
import nl.naslag.keeping.Backups;
import nl.naslag.keeping.Checks;
import nl.naslag.rest.rule.OwnerOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// /api/v1/server/…: backup and check by the server that has everything open, for its owner.
@RestController
@RequestMapping("/api/v1/server")
@OwnerOnly
class KeepingController {
  private final Backups backups;
  private final Checks checks;

  KeepingController(Backups backups, Checks checks) {
    this.backups = backups;
    this.checks = checks;
  }

  /// @param file absolute path on this machine
  record BackupBody(@Nullable String file) {}

  @PostMapping("/backups")
  BackupJson backUp(@RequestBody BackupBody body) {
    String file = body.file();
    if (file == null || file.isBlank()) {
      throw RefusalCode.MISSING_FIELD.refusal("file");
    }
    return BackupJson.of(file, backups.backUp(Path.of(file)));
  }

  @GetMapping("/check")
  CheckJson check() {
    return CheckJson.of(checks.check());
  }

  @PostMapping("/repairs")
  CheckJson repair() {
    return CheckJson.of(checks.repair());
  }
}
