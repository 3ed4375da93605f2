namespace SocialPolicy.Samples.Web.Pages;

public sealed partial class Words
{
    /// <summary>What was done, as the audit calls it; an action that the pages do not know is called by its id.</summary>
    public string Action(string action) => action switch
    {
        "organization.sample" => Say("The sample company was put in", "Das Beispielunternehmen wurde angelegt"),
        "organization.upload" => Say("An organization was uploaded", "Eine Organisation wurde hochgeladen"),
        "person.absences" => Say("Absences were changed", "Abwesenheiten wurden geändert"),
        "channel.deputies" => Say("Deputies were changed", "Vertretungen wurden geändert"),
        "channel.report" => Say("A report was recorded", "Ein Bericht wurde eingetragen"),
        "waiver.grant" => Say("A diagnostic was waived", "Ein Befund wurde ausgenommen"),
        "waiver.withdraw" => Say("A waiver was withdrawn", "Eine Ausnahme wurde zurückgenommen"),
        "key.create" => Say("A key was made", "Ein Schlüssel wurde angelegt"),
        "key.revoke" => Say("A key was taken back", "Ein Schlüssel wurde zurückgezogen"),
        "account.create" => Say("An account was made", "Ein Konto wurde angelegt"),
        "account.password" => Say("A password was changed", "Ein Passwort wurde geändert"),
        "account.remove" => Say("An account was removed", "Ein Konto wurde entfernt"),
        "account.reset" => Say("A lost password was replaced", "Ein verlorenes Passwort wurde ersetzt"),
        "account.roles" => Say("Roles were changed", "Rollen wurden geändert"),
        var other => other,
    };
}
