package nl.naslag.cli;

import java.util.concurrent.Callable;
import nl.naslag.answer.Answer;
import nl.naslag.answer.Answerer;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.output.Printed;
import nl.naslag.cli.run.Services;
import nl.naslag.exchange.AnswerForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// ./naslag ask: answers a question with quotes, or reports that nothing was found.
///
/// `./naslag ask "Wat staat er over wonen voor 2030?"` prints the answering sentence with its
/// source. "Nothing found" is also an answer and exits with status 0.
@Command(name = "ask")
final class AskCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  /// A single argument, so a question of several words must be quoted.
  @Parameters(paramLabel = "VRAAG", descriptionKey = "question")
  private String question = "";

  @Option(names = "--json")
  private boolean json;

  AskCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return services.use(
        common.settings(),
        context -> {
          Answer answer = context.getBean(Answerer.class).answer(question);
          if (json) {
            Json.print(common.out(), context.getBean(AnswerForm.class).json(answer));
          } else {
            new Printed(common.out()).answer(answer);
          }
        });
  }
}
