package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.naslag.running.OwnerToken;
import nl.naslag.running.RunningServer;
import nl.naslag.running.ServerFile;
import org.junit.jupiter.api.Test;

/// What only the owner of the data folder may ask.
class ServerIT extends OverHttp {
  private RunningServer server() {
    return new ServerFile(FOLDER.resolve("data")).running().orElseThrow();
  }

  @Test
  void saysWhereItIsInItsDataFolder() {
    assertThat(server().address()).hasToString("http://127.0.0.1:" + port);
    assertThat(server().process()).isEqualTo(ProcessHandle.current().pid());
  }

  @Test
  void answersWhoeverReadTheTokenThere() throws Exception {
    HttpResponse<String> answer = rest.get("/server", OwnerToken.HEADER, server().token());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(RestClient.json(answer).get("data").asString())
        .isEqualTo(FOLDER.resolve("data").toAbsolutePath().toString());
  }

  @Test
  void refusesEverybodyElse() throws Exception {
    assertRefused(rest.get("/server"), 403, "owner-only");
    assertRefused(rest.get("/server", OwnerToken.HEADER, ""), 403, "owner-only");
    assertRefused(
        rest.get("/server", OwnerToken.HEADER, server().token() + "x"), 403, "owner-only");
  }
}
