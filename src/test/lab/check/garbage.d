python$target:::gc-done
/arg0 == 29 || arg0 == 53 || arg0 == 101/
{
    @found[arg0] = count();
}

END
{
    printa("%d %@d\n", @found);
}
