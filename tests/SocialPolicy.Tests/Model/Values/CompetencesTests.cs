namespace SocialPolicy.Tests;

public class CompetencesTests
{
    [Fact]
    public void A_set_holds_each_competence_once_in_the_order_in_which_they_were_named()
    {
        Competences set = Competences.Of("dancing", "Empathy", "dancing", Competence.Empathy, Competence.Loyalty);

        Assert.Equal("dancing, empathy, loyalty", set.ToString());
        Assert.Equal(["dancing", "empathy", "loyalty"], set.Items);
    }

    [Fact]
    public void Sets_are_equal_when_they_name_the_same_in_the_same_order()
    {
        Assert.Equal(Competences.Of(Competence.Empathy, Competence.Loyalty), Competences.Of("empathy", "LOYALTY", "empathy"));
        Assert.Equal(Competences.Of(Competence.Empathy).GetHashCode(), ((Competences)Competence.Empathy).GetHashCode());
        Assert.NotEqual(Competences.Of(Competence.Empathy, Competence.Loyalty), Competences.Of(Competence.Loyalty, Competence.Empathy));
    }

    [Fact]
    public void The_default_is_the_empty_set()
    {
        Assert.True(default(Competences).IsEmpty);
        Assert.Equal(default, Competences.Of(default(ValueList<Competence>)));
        Assert.Equal("", default(Competences).ToString());
    }

    [Fact]
    public void All_eleven_are_well_known()
    {
        Assert.Equal(11, Competences.AllWellKnown.Items.Count);
        Assert.Equal((1u << 11) - 1, Competences.AllWellKnown.WellKnown);
        Assert.True(Competences.AllWellKnown.Others.IsEmpty);
    }
}
